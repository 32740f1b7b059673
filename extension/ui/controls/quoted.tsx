import { h } from 'preact';

const QUOTED = /(«[^»]*»)/;

/** A sentence that highlights the names between « »: buttons and labels elsewhere. */
export const Quoted = ({ text }: { readonly text: string }) => (
  <>{text.split(QUOTED).map((piece, at) => h(at % 2 === 0 ? 'span' : 'strong', null, piece))}</>
);
