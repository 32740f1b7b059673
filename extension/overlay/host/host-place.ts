/** Side of the host in its own pixels (styles.ts); in viewport pixels it tells the zoom it inherited. */
const HOST_SIDE = 100;

/** Where the page has put the host, which it may move and zoom. Kept from the last read, since each read forces a layout. */
export interface HostPlace {
  /** Reads it: before anything in the host is put anew. */
  read(): void;
  /** Viewport pixels for each of the host's own. */
  zoom(): number;
  /**
   * Puts an element of the host's shadow root at a place of the viewport. By a transform, not left and top: it never counts as a shift of
   * the page's layout.
   */
  put(target: HTMLElement, x: number, y: number): void;
}

export function createHostPlace(host: HTMLElement): HostPlace {
  let at = { x: 0, y: 0, width: HOST_SIDE };
  const zoom = (): number => at.width / HOST_SIDE || 1;
  return {
    read() {
      at = host.getBoundingClientRect();
    },
    zoom,
    put(target, x, y) {
      target.style.transform = `translate(${(x - at.x) / zoom()}px,${(y - at.y) / zoom()}px)`;
    },
  };
}
