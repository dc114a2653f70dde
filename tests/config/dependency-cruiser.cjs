/** Imports point one way; the picture is in the README. Each rule names what a room may import. */

const NPM = "node_modules/";
const REACT = `${NPM}(react|react-dom|next)/`;

/** @param {string} name @param {string} from @param {string[]} may @param {string} comment */
const only = (name, from, may, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: [...may, "^server-only$"] },
});

module.exports = {
  forbidden: [
    only("domain-knows-only-zod", "^lib/domain/", ["^lib/domain/", `${NPM}zod/`], "Schemas and pure rules."),
    only(
      "pure-stages",
      "^lib/(pipeline|records|exports)/",
      ["^lib/(domain|pipeline|records|exports)/", NPM, "^(node:)?crypto$"],
      "Text in, facts out: no store, no network, no disk. A digest is pure.",
    ),
    only(
      "intake-reads-what-is-given",
      "^lib/intake/",
      ["^lib/(intake|domain|pipeline)/", NPM, "^(node:)?[a-z_/]+$"],
      "From what a teacher gives to an article; may use the network, never the store.",
    ),
    only(
      "kv-stands-alone",
      "^lib/kv/",
      ["^lib/(kv|domain)/", "^lib/env\\.ts$", NPM, "^(node:)?[a-z_/]+$"],
      "The transports know only their settings.",
    ),
    only(
      "store-knows-kv",
      "^lib/store/",
      ["^lib/(store|kv|domain)/", "^(node:)?crypto$", `${NPM}(zod|next)/`],
      "Where things are kept, not who may see them.",
    ),
    only(
      "data-knows-store",
      "^lib/data/",
      [
        "^lib/(data|store|domain|intake|pipeline|records|exports)/",
        "^lib/env\\.ts$",
        NPM,
        "^(node:)?[a-z_/]+$",
      ],
      "Authorise, then the store; never past it.",
    ),
    only(
      "components-show-things",
      "^components/",
      ["^components/", "^lib/domain/", REACT, NPM],
      "Components receive data and actions as props.",
    ),
    only(
      "pages-ask-the-data-layer",
      "^(app/|proxy\\.ts|instrumentation\\.ts)",
      ["^app/", "^components/", "^lib/(data|domain)/", "^lib/env\\.ts$", NPM, "^(node:)?[a-z_/]+$"],
      "Pages never touch the store.",
    ),
    {
      name: "only-kv-names-the-store-packages",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "^lib/kv/" },
      to: { path: `${NPM}(@vercel/kv|@upstash/redis|ioredis|libsql)/` },
    },
    {
      name: "nothing-imports-routes-or-tests",
      severity: "error",
      from: { path: "^(components|lib)/" },
      to: { path: "^(app|tests)/" },
    },
    {
      name: "no-test-code-in-pages",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-circles",
      comment: "Types may mention each other.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^server-only$" },
    },
    {
      name: "no-development-packages-in-the-product",
      severity: "error",
      from: { path: "^(app|components|lib)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // A script run by hand, with packages of its own; its header says how.
    exclude: { path: ["\\.next", "world-map/prepare\\.mjs$"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".d.ts"],
    },
  },
};
