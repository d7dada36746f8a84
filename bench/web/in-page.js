// Runs in the page before its own scripts: what it tells of itself while it is measured.
window.observed = { metrics: {}, tasks: [] };

const { webVitals } = window;
if (webVitals) {
  for (const name of ['onFCP', 'onLCP', 'onCLS', 'onINP']) {
    const keep = (metric) => {
      window.observed.metrics[metric.name] = metric.value;
    };
    webVitals[name](keep, { reportAllChanges: true, durationThreshold: 16 });
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      window.observed.tasks.push({ start: startTime, end: startTime + duration });
    }
  }).observe({ type: 'longtask', buffered: true });
}
