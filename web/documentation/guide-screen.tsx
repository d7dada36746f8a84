/** The guide in ten steps. */
export default function GuideScreen() {
  return null;
}
