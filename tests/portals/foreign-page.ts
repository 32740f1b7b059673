/** Content security policy for a page that may have come by mail: no script of it runs, and it asks nobody for anything. */
export const FOREIGN_PAGE =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'";
