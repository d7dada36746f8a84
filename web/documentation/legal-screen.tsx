/** The legal notice. */
export default function LegalScreen() {
  return null;
}
