import { round, type Point } from './paths.ts';

/** A colour stop: its place in [0, 1], its colour and its opacity in [0, 1]. */
export type Stop = readonly [offset: number, color: string, opacity?: number];

/** Where the light of a gradient travels, in shares of the painted shape. */
const DIRECTIONS = {
  down: '0 0 0 1',
  right: '0 0 1 0',
  diagonal: '0 0 1 1',
  rise: '0 1 1 0',
} as const;
export type Direction = keyof typeof DIRECTIONS;

/** Collects the definitions of one drawing and gives them ids that no other drawing uses. */
export class Sheet {
  readonly #prefix: string;
  readonly #defs = new Map<string, string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** All definitions, for the `<defs>` of the drawing. */
  get defs(): string {
    return [...this.#defs.values()].join('');
  }

  /** A straight gradient, as a paint. */
  linear(stops: readonly Stop[], direction: Direction = 'down'): string {
    const [x1, y1, x2, y2] = DIRECTIONS[direction].split(' ');
    const vector = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
    return this.#paint(`<linearGradient ID ${vector}>${stopTags(stops)}</linearGradient>`);
  }

  /** A round gradient, as a paint; `center` is in shares of the painted shape. */
  radial(stops: readonly Stop[], center: Point = [0.5, 0.5], radius = 0.5): string {
    const circle = `cx="${center[0]}" cy="${center[1]}" r="${radius}"`;
    return this.#paint(`<radialGradient ID ${circle}>${stopTags(stops)}</radialGradient>`);
  }

  /** A repeated tile, as a paint. `transform` turns or scales the whole field. */
  tile([width, height]: Point, content: string, transform = ''): string {
    const turned = transform === '' ? '' : ` patternTransform="${transform}"`;
    const size = `width="${round(width)}" height="${round(height)}" patternUnits="userSpaceOnUse"`;
    return this.#paint(`<pattern ID ${size}${turned}>${content}</pattern>`);
  }

  /** Content cut to an outline. */
  clipped(outline: string, content: string): string {
    if (content === '') return '';
    const clip = this.#paint(`<clipPath ID><path d="${outline}"/></clipPath>`);
    return `<g clip-path="${clip}">${content}</g>`;
  }

  /** Content that fades: `stops` give white where it is seen and black where it is not. */
  faded(content: string, stops: readonly Stop[], direction: Direction = 'down'): string {
    const light = this.linear(stops, direction);
    const mask = this.#paint(`<mask ID><path d="M0 0h800v800H0z" fill="${light}"/></mask>`);
    return `<g mask="${mask}">${content}</g>`;
  }

  /** Content out of focus: for folds and shadows. `softness` is in units. */
  blurred(content: string, softness: number): string {
    const blur = `<feGaussianBlur stdDeviation="${softness}"/>`;
    const filter = this.#paint(`<filter ID x="-20%" y="-20%" width="140%" height="140%">${blur}</filter>`);
    return `<g filter="${filter}">${content}</g>`;
  }

  #paint(xml: string): string {
    let known = this.#defs.get(xml);
    if (known === undefined) {
      known = xml.replace('ID', `id="${this.#prefix}${this.#defs.size.toString(36)}"`);
      this.#defs.set(xml, known);
    }
    return `url(#${/id="([^"]+)"/.exec(known)?.[1]})`;
  }
}

function stopTags(stops: readonly Stop[]): string {
  return stops
    .map(([offset, color, opacity]) => {
      const fade = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
      return `<stop offset="${offset}" stop-color="${color}"${fade}/>`;
    })
    .join('');
}

/** A filled shape. */
export function fill(d: string, paint: string, more = ''): string {
  return `<path d="${d}" fill="${paint}"${more === '' ? '' : ` ${more}`}/>`;
}

/** Attributes that give a filled shape a thin edge. */
export function edged(paint: string, width = 2): string {
  return `stroke="${paint}" stroke-width="${width}"`;
}

/** A stroke; ends and corners are round. */
export function line(d: string, paint: string, width: number, more = ''): string {
  return `<path d="${d}" stroke="${paint}" stroke-width="${Math.round(width * 10) / 10}"${more === '' ? '' : ` ${more}`}/>`;
}

/** A row of stitches. */
export function stitches(d: string, paint: string): string {
  return line(d, paint, 2, 'stroke-dasharray="6 5" opacity=".7"');
}

/** Several parts as a group under one set of attributes. */
export function group(attributes: string, ...parts: string[]): string {
  return `<g ${attributes}>${parts.join('')}</g>`;
}
