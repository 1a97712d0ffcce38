/**
 * Text of every file of ours that can end up in the build, by its path from the root, catalogs included.
 * Not the style sheets: they hold no words and no links, and the test runner hands CSS modules out as objects.
 */
export const sourceFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>(
      ['../../src/**/*.{ts,tsx}', '../../public/**/*.{js,json,html,txt,webmanifest}', '../../index.html'],
      {
        query: '?raw',
        import: 'default',
        eager: true,
      },
    ),
  ).map(([file, text]) => [file.replace('../../', ''), text]),
)
