import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import("next").NextConfig} */
const config = {
  // Tests and the bench build beside a running app.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  // One bounded store for everything Next would cache: scripts/server/store.ts.
  cacheHandler: here("./scripts/server/handler.ts"),
  cacheMaxMemorySize: 0,
  // The custom server compresses, once, what it stores.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are the business of `npm run check`, for the whole project at once; a first start shall not wait for them.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  images: { unoptimized: true },
  // Metadata stands in the head of every page: a streamed one would need a script to move it there.
  htmlLimitedBots: /.*/,
  // It looks for an optional package of native code when it is loaded, which a bundler cannot leave open.
  serverExternalPackages: ["linkedom"],
  // A pasted page or an uploaded file; what is larger than the desk takes is refused there, with a sentence.
  experimental: { serverActions: { bodySizeLimit: "12mb" } },
  turbopack: { root: here(".") },
  redirects: async () => [
    { source: "/ar", destination: "/", permanent: true },
    { source: "/ar/:path*", destination: "/:path*", permanent: true },
  ],
  // After the files of public/ and before dynamic routes: what is left without `/en` is Arabic.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      { source: "/", destination: "/ar" },
      { source: "/:path((?!(?:en|ar|api|_next)(?:/|$)).*)", destination: "/ar/:path" },
    ],
    fallback: [],
  }),
};

export default config;
