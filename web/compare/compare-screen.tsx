/** Two territories, or one at two editions, side by side. */
export default function CompareScreen() {
  return null;
}
