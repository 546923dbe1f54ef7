const SENTENCES = {
  ENOSPC: 'The disk is full: make room and start again. Nothing that was saved is lost.',
  53100: 'The disk of the database is full: make room and start again. Nothing that was saved is lost.',
  EACCES: 'A file or folder is not yours to use',
  EROFS: 'The disk can only be read',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n 4096) and start again.',
  '57P03': 'The database is still starting: try again in a moment.',
};

/** What went wrong, for people: our own errors are sentences already. */
export function explain(error) {
  if (process.env.NYBRUD_DEBUG) return error.stack;
  const sentence = SENTENCES[error.code];
  if (sentence) return error.path ? `${sentence}: ${error.path}` : sentence;
  if (/no space left on device/i.test(error.message)) return SENTENCES.ENOSPC;
  return error.message || `Something went wrong (${error.code ?? error.name}).`;
}
