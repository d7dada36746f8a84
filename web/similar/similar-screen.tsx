/** The existing CPTS and intercommunalités most like the territory, and where it stands among them. */
export default function SimilarScreen() {
  return null;
}
