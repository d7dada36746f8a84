/** The height of a map of the report for its width, in pixels. */
const proportion = 0.6;
const tallest = 480;

export function mapHeight(width: number): number {
  return Math.min(tallest, Math.round(width * proportion));
}
