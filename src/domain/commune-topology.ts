/** Outlines of communes as they are published and served: one TopoJSON object, `communes`. */
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A commune is a Polygon or a MultiPolygon, or a Point where only its position is known. */
export type CommuneTopology = Topology<{ communes: GeometryCollection<{ code: string }> }>;
