-- Words of which nothing is known but that they are not on their page: it is gone, or another page now.
ALTER TYPE "PassageState" ADD VALUE 'unseen';
