/** The words this stage uses for what it cannot take in. */

export const resolveErrors = {
  'ftm-invalid': 'A line is no FollowTheMoney entity that the desk can take in.',
  'csv-invalid': 'A row of the names is not as the header says.',
} as const;
