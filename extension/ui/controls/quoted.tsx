import { h } from 'preact';

const QUOTED = /(«[^»]*»)/;

/** A sentence in which what is to be found or pressed elsewhere, between « », stands out. */
export const Quoted = ({ text }: { readonly text: string }) => (
  <>{text.split(QUOTED).map((piece, at) => h(at % 2 === 0 ? 'span' : 'strong', null, piece))}</>
);
