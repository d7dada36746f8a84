/** The accessibility statement. */
export default function AccessibilityScreen() {
  return null;
}
