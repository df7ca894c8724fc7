-- Which writing of a draft stands there, so that two tabs of one person do not overwrite each other unseen.
ALTER TABLE "Draft" ADD COLUMN "version" TEXT NOT NULL DEFAULT '';
