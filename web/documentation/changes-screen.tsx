/** What changed in each version. */
export default function ChangesScreen() {
  return null;
}
