/** Colours of the drawn figures; an SVG image cannot read the style sheet's variables (src/styles/tokens.scss). */
export const CHART_COLOURS = {
  brand: '#c8102e',
  gold: '#b8860b',
  green: '#1f7a3d',
  amber: '#b26a00',
  blue: '#1f5fa8',
  track: '#ece9e4',
  grid: '#e6e3de',
  label: '#5f6570',
} as const;

export type ChartColour = keyof typeof CHART_COLOURS;
