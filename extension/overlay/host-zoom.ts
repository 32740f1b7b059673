/** Side of the host in its own pixels (styles.ts); in viewport pixels it tells the zoom it inherited. */
const HOST_SIDE = 100;

const zoomIn = ({ width }: DOMRect): number => width / HOST_SIDE || 1;

/** Viewport pixels for each of the host's own: by how much the page zooms it. */
export const zoomOf = (host: HTMLElement): number => zoomIn(host.getBoundingClientRect());

/**
 * Puts what stands in the host's shadow root at a place of the viewport, wherever the page has the host. By a transform, not left and top:
 * it never counts as a shift of the page's layout.
 * @returns the zoom of the host
 */
export function putAt(host: HTMLElement, target: HTMLElement, x: number, y: number): number {
  const own = host.getBoundingClientRect();
  const zoom = zoomIn(own);
  target.style.transform = `translate(${(x - own.x) / zoom}px,${(y - own.y) / zoom}px)`;
  return zoom;
}
