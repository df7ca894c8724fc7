-- What a press of a form's button made: whoever presses again, because the answer was lost, is given the same.
CREATE TABLE "Press" (
  "userId" TEXT NOT NULL REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "key" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "made" JSONB NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "Press_pkey" PRIMARY KEY ("userId", "key")
);
CREATE INDEX "Press_at_idx" ON "Press"("at");
