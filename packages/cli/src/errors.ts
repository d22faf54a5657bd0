/** The words that the command itself uses for what went wrong, beside those of what it runs. */

export const cliErrors = {
  usage: 'The call has wrong arguments.',
  'line-invalid': 'A line of the input is not the JSON object that was expected.',
  'line-too-long': 'A line of the input is longer than the limit.',
  'page-too-large': 'The file is larger than any page.',
  'file-unreadable': 'A file cannot be read.',
  'data-missing': 'The folder does not hold the data set.',
} as const;
