// The communes of a GeoJSON file on a Leaflet map, with a popup for each: what one writes from its first pages.
/* global L */
const query = new URLSearchParams(location.search);
const map = L.map('map', { renderer: query.get('renderer') === 'canvas' ? L.canvas() : L.svg() });
const response = await fetch(`/${query.get('area')}.geojson`);
const communes = L.geoJSON(await response.json(), {
  style: { color: '#9aa7b3', weight: 0.5, fillOpacity: 0.2 },
  onEachFeature: ({ properties }, layer) => {
    layer.bindPopup(`${properties.name} (${properties.code})<br>${properties.population} habitants`);
  },
});
map.fitBounds(communes.getBounds());
communes.addTo(map);
requestAnimationFrame(() => {
  requestAnimationFrame(() => {
    document.body.dataset.ready = 'true';
  });
});
