const MAGIC = /^(?:%PDF-|PK\u0003\u0004|\{\\rtf)/u;
const CONTROL = /[\u0000-\u0008\u000e-\u001a]/gu;
const LOOKED_AT = 4000;

/** Whether bytes that were read as text are a document's, a picture's or an archive's: more control characters than `most`, which no text has. */
export const isBinary = (text: string, most = 0): boolean => MAGIC.test(text) || (text.slice(0, LOOKED_AT).match(CONTROL)?.length ?? 0) > most;
