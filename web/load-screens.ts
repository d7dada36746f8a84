/** The screen of the map is heavy, and the one that most people open: loaded apart, before it is asked for. */

export const loadMapScreen = async () => {
  // Side by side: the screen draws its panel while the map arrives.
  void loadMap();
  return { default: (await import('./map-screen/map-screen.js')).MapScreen };
};

const loadMap = () => import('./map/commune-map.js').catch(() => undefined);

/** Once the page has nothing else to do. Safari has no idle callback. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback(work, { timeout: 5000 });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(work, 500);
  return () => clearTimeout(timer);
}
