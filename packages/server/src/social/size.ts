/** The size of preview pictures, in pixels: 1.91 to 1, as Open Graph's readers show them whole. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;
