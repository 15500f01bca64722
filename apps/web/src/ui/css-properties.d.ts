import 'react';

/** Lets a style attribute set a custom property, which is how a drawing hands its geometry to the stylesheet. */
declare module 'react' {
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
