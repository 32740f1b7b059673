/** A card on its way into a reader, chip first: the gesture, not the fault. Words beside it say the same. */
export const CardInReader = () => (
  <svg class="symbol card-in-reader" viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <path d="M7.5 2h9v11h-9z" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />
    <path d="M10.5 8.5h3v3h-3z" fill="currentColor" />
    <path d="M3 15.5h18l1 6H2z" fill="currentColor" />
    <path d="M6.5 16.9h11" stroke="var(--raised)" stroke-width="1.6" stroke-linecap="round" />
    <path
      d="M20 3v6M18 7l2 2 2-2"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
