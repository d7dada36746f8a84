/**
 * Outlines of communes in bytes, for the journey to the browser: what TopoJSON says, in a third of its compressed
 * size, and faster to read than its text.
 *
 * The rings are followed in order. An arc met for the first time begins where the one before it in the ring ends:
 * only its steps are written. One met before is named by how long ago it was first met, and its direction. Integers
 * are varints, in one stream for each kind of them, for they compress best among their own.
 */
import type { CommuneTopology } from './commune-topology.js';

type Geometry = CommuneTopology['objects']['communes']['geometries'][number];
type Position = readonly number[];

/** First byte: no text begins with it. */
const version = 1;

/** Kinds of geometries, by their number. */
const kinds = ['Polygon', 'MultiPolygon', 'Point'] as const;

const streamNames = ['shape', 'arcs', 'lengths', 'x', 'y'] as const;
type StreamName = (typeof streamNames)[number];

interface Header extends Pick<Required<CommuneTopology>, 'bbox' | 'transform'> {
  /** Separated by spaces, in the order of the geometries. */
  readonly codes: string;
  /** Bytes of each stream, in their order. */
  readonly streams: readonly number[];
}

/** Null for a topology that this form cannot hold: not quantised, or with other shapes. */
export function packTopology(topology: CommuneTopology): Uint8Array | null {
  const { bbox, transform, objects } = topology;
  const { geometries } = objects.communes;
  if (!transform || bbox?.length !== 4 || !geometries.every(isPackable)) return null;
  const writer = new Writer(topology.arcs);
  for (const geometry of geometries) writer.geometry(geometry);
  const streams = streamNames.map((name) => Uint8Array.from(writer.streams[name]));
  const codes = geometries.map(({ properties }) => (properties as { code: string }).code).join(' ');
  const header: Header = { codes, bbox, transform, streams: streams.map(({ length }) => length) };
  const text = new TextEncoder().encode(JSON.stringify(header));
  return concatenate([Uint8Array.of(version, ...varint(text.length)), text, ...streams]);
}

/** Outlines as the server sends them: packed, or the text of those that cannot be. */
export function readTopology(bytes: Uint8Array): CommuneTopology {
  if (bytes[0] === version) return unpackTopology(bytes);
  return JSON.parse(new TextDecoder().decode(bytes)) as CommuneTopology;
}

/** @throws RangeError for bytes that `packTopology` did not write */
export function unpackTopology(bytes: Uint8Array): CommuneTopology {
  if (bytes[0] !== version) throw new RangeError('not a packed topology');
  const { value: headerLength, end: headerStart } = readVarint(bytes, 1);
  const headerEnd = headerStart + headerLength;
  const text = new TextDecoder().decode(bytes.subarray(headerStart, headerEnd));
  const { codes, bbox, transform, streams } = JSON.parse(text) as Header;
  let end = headerEnd;
  const [shape, arcs, lengths, xs, ys] = streams.map((length) =>
    readVarints(bytes.subarray(end, (end += length))),
  );
  const isWhole = end === bytes.length;
  if (!isWhole || !shape || !arcs || !lengths || !xs || !ys) throw new RangeError('not a packed topology');
  const unpacker = new Unpacker(shape, arcs, lengths, xs.map(unsigned), ys.map(unsigned));
  const geometries = codes === '' ? [] : codes.split(' ').map((code) => unpacker.geometry(code));
  return {
    type: 'Topology',
    objects: { communes: { type: 'GeometryCollection', geometries } },
    arcs: unpacker.topologyArcs,
    bbox,
    transform,
  };
}

function isPackable({ type, properties }: Geometry): boolean {
  return properties !== undefined && (kinds as readonly string[]).includes(type ?? '');
}

class Writer {
  readonly streams: Readonly<Record<StreamName, number[]>> = {
    shape: [],
    arcs: [],
    lengths: [],
    x: [],
    y: [],
  };
  readonly #arcs: readonly (readonly Position[])[];
  readonly #placeOf = new Map<number, { place: number; isReversed: boolean }>();
  #x = 0;
  #y = 0;

  constructor(arcs: readonly (readonly Position[])[]) {
    // Absolute, for an arc may be followed from its end.
    this.#arcs = arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx, dy]) => [(x += dx!), (y += dy!)]);
    });
  }

  geometry(geometry: Geometry): void {
    const { shape } = this.streams;
    switch (geometry.type) {
      case 'Point':
        shape.push(kinds.indexOf('Point'));
        this.#step(geometry.coordinates);
        break;
      case 'Polygon':
        shape.push(kinds.indexOf('Polygon'));
        this.#rings(geometry.arcs);
        break;
      case 'MultiPolygon':
        shape.push(kinds.indexOf('MultiPolygon'), ...varint(geometry.arcs.length));
        for (const rings of geometry.arcs) this.#rings(rings);
        break;
    }
  }

  #rings(rings: readonly (readonly number[])[]): void {
    this.streams.shape.push(...varint(rings.length));
    for (const ring of rings) {
      this.streams.shape.push(...varint(ring.length));
      ring.forEach((arc, index) => this.#arc(arc, index === 0));
    }
  }

  #arc(arc: number, isFirst: boolean): void {
    const isBackwards = arc < 0;
    const index = isBackwards ? ~arc : arc;
    const points = isBackwards ? this.#arcs[index]!.toReversed() : this.#arcs[index]!;
    const known = this.#placeOf.get(index);
    if (known) {
      const isReversed = known.isReversed !== isBackwards;
      const age = this.#placeOf.size - known.place;
      this.streams.arcs.push(...varint(age * 2 + Number(isReversed)));
      [this.#x, this.#y] = points.at(-1) as [number, number];
      return;
    }
    this.#placeOf.set(index, { place: this.#placeOf.size, isReversed: isBackwards });
    this.streams.arcs.push(0);
    this.streams.lengths.push(...varint(points.length));
    if (isFirst) this.#step(points[0]!);
    for (const point of points.slice(1)) this.#step(point);
  }

  #step([x, y]: Position): void {
    this.streams.x.push(...varint(signed(x! - this.#x)));
    this.streams.y.push(...varint(signed(y! - this.#y)));
    [this.#x, this.#y] = [x!, y!];
  }
}

/** Follows the streams side by side; its loops run a quarter of a million times for France. */
class Unpacker {
  readonly topologyArcs: number[][][] = [];
  /** Where each arc begins and ends: four numbers an arc. */
  private readonly limits: number[] = [];
  private shapeAt = 0;
  private arcAt = 0;
  private stepAt = 0;
  private x = 0;
  private y = 0;

  constructor(
    private readonly shape: Int32Array,
    private readonly arcs: Int32Array,
    private readonly lengths: Int32Array,
    private readonly xs: Int32Array,
    private readonly ys: Int32Array,
  ) {}

  geometry(code: string): Geometry {
    const properties = { code };
    switch (kinds[this.shape[this.shapeAt++]!]) {
      case 'Point':
        this.step();
        return { type: 'Point', coordinates: [this.x, this.y], properties };
      case 'Polygon':
        return { type: 'Polygon', arcs: this.rings(), properties };
      case 'MultiPolygon': {
        const count = this.shape[this.shapeAt++]!;
        return { type: 'MultiPolygon', arcs: Array.from({ length: count }, () => this.rings()), properties };
      }
      default:
        throw new RangeError('not a packed topology');
    }
  }

  private rings(): number[][] {
    const rings: number[][] = [];
    for (let rest = this.shape[this.shapeAt++]!; rest > 0; rest--) {
      const ring: number[] = [];
      const length = this.shape[this.shapeAt++]!;
      for (let index = 0; index < length; index++) ring.push(this.arc(index === 0));
      rings.push(ring);
    }
    return rings;
  }

  private arc(isFirst: boolean): number {
    const name = this.arcs[this.arcAt++]!;
    if (name === 0) return this.newArc(isFirst);
    const isReversed = name % 2 === 1;
    const place = this.topologyArcs.length - (name >> 1);
    const limit = 4 * place + (isReversed ? 0 : 2);
    this.x = this.limits[limit]!;
    this.y = this.limits[limit + 1]!;
    return isReversed ? ~place : place;
  }

  private newArc(isFirst: boolean): number {
    const place = this.topologyArcs.length;
    const length = this.lengths[place]!;
    if (isFirst) this.step();
    this.limits.push(this.x, this.y);
    const arc = [[this.x, this.y]];
    for (let index = 1; index < length; index++) {
      arc.push([this.xs[this.stepAt]!, this.ys[this.stepAt]!]);
      this.step();
    }
    this.limits.push(this.x, this.y);
    this.topologyArcs.push(arc);
    return place;
  }

  private step(): void {
    this.x += this.xs[this.stepAt]!;
    this.y += this.ys[this.stepAt]!;
    this.stepAt += 1;
  }
}

/** Small integers of either sign as small integers. */
function signed(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
  return bytes;
}

function unsigned(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

function readVarints(bytes: Uint8Array): Int32Array {
  const values = new Int32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) {
      if (shift > longestShift) throw new RangeError('not a packed topology');
      continue;
    }
    values[count++] = value;
    value = 0;
    shift = 0;
  }
  if (shift > 0) throw new RangeError('not a packed topology');
  return values.subarray(0, count);
}

/** Five bytes hold any integer of 32 bits. */
const longestShift = 28;

function readVarint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let shift = 0, place = start; shift <= longestShift && place < bytes.length; shift += 7) {
    const byte = bytes[place++]!;
    value |= (byte & 127) << shift;
    if (byte < 128) return { value, end: place };
  }
  throw new RangeError('not a packed topology');
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
