/** Standards that come with the app, to start from. */
export const STANDARD_TEMPLATES = ['partyOrgan', 'educationBureau'] as const;
export type StandardTemplate = (typeof STANDARD_TEMPLATES)[number];
