/** The words that serving uses for what went wrong. */

export const serverErrors = {
  'port-in-use': 'Another program listens on the port; choose another.',
  'address-unavailable': 'The address is not one of this machine, or may not be used.',
} as const;
