import type Sigma from 'sigma';
import type { Point } from '../../../src/drawing/layout/geometry.ts';
import { type CameraPlace, cameraTarget, type Extent, type Sight } from './camera-target.ts';
import { isSamePlace, measuresWhole, placeInWhole, placeMeasuredBy, shortened, unitSeenFrom, WHOLE } from './frame.ts';
import { wantsStillness } from './reduced-motion.ts';

const DURATION_MS = 350;
/** Chosen nodes stay so far from the border of the drawing, in pixels. */
const CHOSEN_MARGIN = 90;
/** So many nodes on the screen can be read. */
const READABLE_NODES = 30;
/** A picture that has stood still for so long is at rest. */
const REST_MS = 300;

/** Where an eye begins, and whom it tells. */
export interface EyeOptions {
  /** Where to look from at first; null shows the whole. */
  readonly camera: CameraPlace | null;
  /** What was chosen when `camera` was left there: bringing that into view is no reason to move. */
  readonly occasion: object | null;
  /** How many nodes are shown now. */
  readonly shown: () => number;
  /** Pixels of the picture that are covered from below while something is chosen. */
  readonly covered: () => number;
  /** The picture has come to rest, seen from here; null where it would be seen from there without being told. */
  readonly onRest: (camera: CameraPlace | null) => void;
}

/** What is seen of a drawing. */
export class Eye {
  readonly #sigma: Sigma;
  readonly #options: EyeOptions;
  #told: CameraPlace | null;
  #occasion: object | null;
  #chosen: readonly string[] = [];
  /** Where the camera is gliding to. */
  #goal: CameraPlace | null = null;
  /** Where it was when nodes began to move, if it is to follow them. */
  #follows: CameraPlace | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(sigma: Sigma, options: EyeOptions) {
    this.#sigma = sigma;
    this.#options = options;
    [this.#told, this.#occasion] = [options.camera, options.camera && options.occasion];
    if (options.camera !== null) sigma.getCamera().setState(options.camera);
    // Not only the camera moves what is seen: a node that is dragged far out does, too.
    sigma.on('afterRender', () => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.rest(), REST_MS);
    });
  }

  /** Where the state says that one looks from, as far as was told here. */
  get told(): CameraPlace | null {
    return this.#told;
  }

  /** Where the camera is now. */
  get place(): CameraPlace {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    return { x, y, ratio };
  }

  /** Where the same is seen from in a drawing of another extent; null where nobody moved the camera, or not from there. */
  placeWithin(extent: Extent): CameraPlace | null {
    this.rest();
    if (this.#told === null) return null;
    const place = placeMeasuredBy(this.#sigma, this.#goal ?? this.place, extent);
    return this.#sigma.getCamera().getBoundedRatio(place.ratio) === place.ratio ? shortened(place) : null;
  }

  /** Brings what was chosen into view on an occasion, near enough to be read; once, however often it is chosen anew. */
  lookAt(nodes: readonly string[], occasion: object | null): void {
    this.#chosen = nodes;
    if (occasion === this.#occasion) return;
    this.#occasion = nodes.length === 0 ? null : occasion;
    if (nodes.length > 0) this.#go(cameraTarget(this.#points(), this.place, this.#sight()));
  }

  /** Goes to where a link or the browser's history leads; null is where one without a camera does. */
  open(camera: CameraPlace | null, occasion: object | null): void {
    if (camera === this.#told) return;
    [this.#told, this.#occasion] = [camera, occasion];
    this.#frameWhole();
    this.#go(camera ?? this.#unasked());
  }

  /** Shows the whole graph. */
  fit(): void {
    this.#frameWhole();
    this.#go(WHOLE);
  }

  /** Zooms by a factor about the middle; below 1 is closer. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
  }

  /** Tells at once where one looks from, or is on the way to, without waiting for the picture to come to rest. */
  rest(): void {
    clearTimeout(this.#resting);
    const at = this.#at();
    const unasked = this.#unasked();
    const followed = isSamePlace(at, this.#follows) && !isSamePlace(at, unasked);
    this.#follows = null;
    if (followed) {
      this.#go(unasked);
      return;
    }
    const camera = isSamePlace(at, unasked) ? null : at;
    if (isSamePlace(camera, this.#told)) return;
    this.#told = camera;
    this.#options.onRest(camera);
  }

  /** Nodes are about to move: who looks at what is chosen, and has not moved the camera, looks at it there as well. */
  follow(): void {
    const at = this.#at();
    this.#follows = isSamePlace(at, this.#unasked()) ? at : null;
  }

  /** Tells nothing any more. */
  close(): void {
    clearTimeout(this.#resting);
  }

  /** Where one looks from who opens the page with what is chosen now, and names no camera. */
  #unasked(): CameraPlace {
    return shortened(measuresWhole(this.#sigma) ? cameraTarget(this.#points(), WHOLE, this.#sight()) : WHOLE);
  }

  /** Where the camera is, or is gliding to, as a link says it. */
  #at(): CameraPlace {
    return shortened(placeInWhole(this.#sigma, this.#goal ?? this.place));
  }

  #points(): readonly Point[] {
    return this.#chosen.map((id) => this.#sigma.getNodeDisplayData(id)!);
  }

  /** Measures again by the whole drawing, without moving what is seen. */
  #frameWhole(): void {
    const place = placeInWhole(this.#sigma, this.place);
    this.#sigma.setCustomBBox(null);
    this.#sigma.refresh();
    this.#sigma.getCamera().setState(place);
  }

  #sight(): Sight {
    const { width, height } = this.#sigma.getDimensions();
    const { minRatio, maxRatio } = this.#sigma.getCamera();
    const below = this.#options.covered();
    return {
      width,
      height,
      below,
      margin: Math.min(CHOSEN_MARGIN, width / 4, (height - below) / 4),
      scale: unitSeenFrom(this.#sigma, WHOLE),
      readable: Math.min(1, Math.sqrt(READABLE_NODES / Math.max(1, this.#options.shown()))),
      least: minRatio ?? 0,
      most: maxRatio ?? Number.POSITIVE_INFINITY,
    };
  }

  #go(place: CameraPlace): void {
    const camera = this.#sigma.getCamera();
    if (wantsStillness()) {
      camera.setState(place);
      return;
    }
    this.#goal = place;
    // Also when something else, like a wheel, takes the camera over.
    void camera.animate(place, { duration: DURATION_MS }).then(() => {
      if (this.#goal === place) this.#goal = null;
    });
  }
}
