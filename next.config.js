/** @type {import("next").NextConfig} */
const config = {
  // Tests and a second local server build beside the main one.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // The largest form is an article's file. What is above its own limit (lib/domain/desk-view.ts) and below this one is
  // refused with a sentence; a function on Vercel takes 4.5 MB at most.
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
  // Read from disk at run time; without this the deployed function would lack them.
  outputFileTracingIncludes: {
    "/**": ["./quizzes/**/*", "./app/styles/*.css", "./app/icon.svg", "./app/(student)/_frame/*.js"],
  },
  // Next compresses a route handler's reply only when its type is known beforehand.
  headers: () => [
    ...["/join/:page*", "/play/:slug/:page*"].map((source) => ({
      source,
      headers: [{ key: "content-type", value: "text/html; charset=utf-8" }],
    })),
    { source: "/student.css", headers: [{ key: "content-type", value: "text/css; charset=utf-8" }] },
    {
      source: "/pictures/:picture*",
      headers: [{ key: "content-type", value: "image/svg+xml; charset=utf-8" }],
    },
  ],
};

export default config;
