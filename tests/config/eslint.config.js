import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What the pure rooms may not know: the clock, randomness, the network, the process. */
const IMPURE_GLOBALS = [
  "fetch",
  "process",
  "crypto",
  "performance",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
];

export default tseslint.config(
  {
    ignores: ["**/.next*/**", "node_modules/**", "next-env.d.ts", "test-results/**", "playwright-report/**"],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL("../..", import.meta.url).pathname },
    },
    rules: {
      eqeqeq: ["error", "always"],
      "no-console": ["error", { allow: ["error", "warn", "info"] }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // A form's action, an event handler: React takes a promise there.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // An empty string from a form means "nothing was typed".
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      // Methods here are closures; the few classes are called on their objects.
      "@typescript-eslint/unbound-method": "off",
      // It would have a null assertion in the place of a cast, which the strict rules forbid.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // Splitting a string into code points is what the spread is for.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Server actions and pages must be async, whether they await or not.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    files: ["app/**/*.tsx", "components/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["app/**", "components/**", "lib/**"],
    ignores: ["lib/env.ts", "lib/cli/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Only lib/env.ts reads the environment." },
      ],
    },
  },
  {
    files: ["lib/domain/**", "lib/pipeline/**", "lib/records/**", "lib/exports/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...IMPURE_GLOBALS.map((name) => ({ name, message: "Pure code: pass it in." })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Pure code: pass the time in." },
        { object: "Math", property: "random", message: "Pure code: pass a seed in." },
        { object: "globalThis", message: "Pure code." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Pure code: pass the time in.",
        },
        { selector: "CallExpression[callee.name='Date']", message: "Pure code: pass the time in." },
      ],
    },
  },
  {
    files: ["tests/**"],
    rules: {
      // A test that indexes into what it just made fails by itself when that is not there.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["lib/cli/**", "tests/bench/**"],
    rules: { "no-console": "off" },
  },
);
