import "react";

declare module "react" {
  /** Our own custom properties may be set beside the properties CSS knows. */
  interface CSSProperties {
    [property: `--${string}`]: string | number;
  }
}
