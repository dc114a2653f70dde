/** @type {import("next").NextConfig} */
const config = {
  // Tests and a second local server build beside the main one.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { serverActions: { bodySizeLimit: "64kb" } },
  // The shipped quizzes are read from disk at run time; without this the deployed function would lack them.
  outputFileTracingIncludes: { "/**": ["./quizzes/**/*"] },
};

export default config;
