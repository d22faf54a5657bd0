/** The addresses of the pages that mails lead a reader to. */

export const paths = {
  signUp: (): string => '/subscribe',
  confirm: (secret: string): string => `/subscribe/confirm/${secret}`,
  settings: (secret: string): string => `/subscription/${secret}`,
  unsubscribe: (secret: string): string => `/unsubscribe/${secret}`,
  erase: (secret: string): string => `/erase/${secret}`,
  issue: (id: string): string => `/mail/${encodeURIComponent(id)}`,
} as const;
