/** The words that the desk itself uses for what went wrong, beside those of the stages it runs. */

export const deskErrors = {
  'no-desk': 'There is no desk.yaml where one was expected.',
  'desk-exists': 'The folder holds a desk already; nothing was changed.',
  'desk-file-invalid':
    'The desk file has a fault; the message names the line and what was expected.',
  'decisions-invalid': 'A line of decisions.jsonl is no decision.',
  'decision-invalid': 'What was given is no decision, or undoes none that stands.',
  'weights-missing': 'The engine that was asked for has no weights in this installation.',
  'bad-model': 'The weights of an engine are damaged or of another version.',
  'runtime-missing': 'The native library that the encoder runs on does not load on this machine.',
  'reading-failed': 'The thread that read the input ended before it was done.',
  interrupted: 'The run was asked to stop; what was done so far is kept.',
  'file-unreadable': 'A file cannot be read.',
  'file-unwritable': 'A file cannot be written.',
} as const;
