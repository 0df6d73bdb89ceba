import type Sigma from 'sigma';
import type { Point } from '../../../src/drawing/layout/geometry.ts';
import { type CameraPlace, cameraTarget, type Sight } from './camera-target.ts';
import { wantsStillness } from './reduced-motion.ts';

const DURATION_MS = 350;
/** Chosen nodes stay so far from the border of the drawing, in pixels. */
const CHOSEN_MARGIN = 90;
/** So many nodes on the screen can be read. */
const READABLE_NODES = 30;
const WHOLE = { x: 0.5, y: 0.5, ratio: 1 };

/** What is seen of a drawing. */
export class Eye {
  readonly #sigma: Sigma;

  constructor(sigma: Sigma) {
    this.#sigma = sigma;
  }

  get place(): CameraPlace {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    return { x, y, ratio };
  }

  /** Brings nodes into view, near enough to be read among so many that are shown. */
  lookAt(nodes: readonly string[], shown: number): void {
    const points = nodes.map((id) => this.#sigma.getNodeDisplayData(id)!);
    this.#go(cameraTarget(points, this.place, this.#sight(shown)));
  }

  /** Shows the whole graph. */
  fit(): void {
    this.#go(WHOLE);
  }

  /** Zooms by a factor about the middle; below 1 is closer. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
  }

  #sight(shown: number): Sight {
    const { width, height } = this.#sigma.getDimensions();
    const { minRatio, maxRatio } = this.#sigma.getCamera();
    const whole = { cameraState: { ...WHOLE, angle: 0 } };
    const [origin, unit] = [0, 1].map((x) => this.#sigma.framedGraphToViewport({ x, y: 0 }, whole)) as [Point, Point];
    return {
      width,
      height,
      margin: Math.min(CHOSEN_MARGIN, width / 4, height / 4),
      scale: unit.x - origin.x,
      readable: Math.min(1, Math.sqrt(READABLE_NODES / Math.max(1, shown))),
      least: minRatio ?? 0,
      most: maxRatio ?? Number.POSITIVE_INFINITY,
    };
  }

  #go(place: CameraPlace): void {
    const camera = this.#sigma.getCamera();
    if (wantsStillness()) camera.setState(place);
    else void camera.animate(place, { duration: DURATION_MS });
  }
}
