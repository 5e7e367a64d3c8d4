extension MistakeCase {
  /// A script of the folder of assets, and a part of it.
  private static func script(
    _ text: String,
    part: String,
    expect lines: String = ""
  ) -> MistakeCase {
    MistakeCase(
      "a script: \(text) / \(part)",
      [.write("assets/x.js", text), .write("assets/own/part.js", part)],
      expect: lines
    )
  }

  /// Scripts that cannot be joined of their parts.
  static let assets: [MistakeCase] = [
    script("import { a, } from './own/part.js';", part: "export const a = \"search.js\";"),
    script(
      "import { a } from \"./own/prat.js\";",
      part: "export const a = 1;",
      expect: """
        assets/x.js:1:20: error: './own/prat.js' leads to no script of the folder of assets; did you mean './own/part.js'? [broken-link]
        """
    ),
    script(
      "import { đa, b } from \"./own/part.js\"; import \"own/part.js\"; import \"../own/part.js\";",
      part: "export const đá = 1; const b = 1;",
      expect: """
        assets/x.js:1:10: error: './own/part.js' exports no 'đa'; did you mean 'đá'? [unknown-name]
        assets/x.js:1:14: error: 'b' is not exported: write 'export' before its declaration, at assets/own/part.js:1 [unknown-name]
        assets/x.js:1:48: error: 'own/part.js' is no path to a file here: it begins with './' or '../'; did you mean './own/part.js'? [broken-link]
        assets/x.js:1:70: error: '../own/part.js' leads out of the folder of assets; did you mean './own/part.js'? [broken-link]
        """
    ),
    script(
      """
      import a from "./own/part.js";
      import * as b from "./own/part.js";
      import { c as d } from "./own/part.js";
      import { e } from "./own/part.js" with { type: "json" };
      """,
      part:
        "export default 1;\nexport { a };\nexport * from \"./b.js\";\nexport const [c, { e }] = f",
      expect: """
        assets/own/part.js:1:1: error: 'export default' is not understood here: 'export' stands before a declaration [asset-syntax]
        assets/own/part.js:2:1: error: 'export { … }' is not understood here: 'export' stands before a declaration [asset-syntax]
        assets/own/part.js:3:1: error: 'export *' is not understood here: 'export' stands before a declaration [asset-syntax]
        assets/x.js:1:1: error: only 'import { a, b } from "./x.js";' and 'import "./x.js";' are understood here [asset-syntax]
        assets/x.js:2:1: error: only 'import { a, b } from "./x.js";' and 'import "./x.js";' are understood here [asset-syntax]
        assets/x.js:3:1: error: only 'import { a, b } from "./x.js";' and 'import "./x.js";' are understood here [asset-syntax]
        assets/x.js:4:1: error: only 'import { a, b } from "./x.js";' and 'import "./x.js";' are understood here [asset-syntax]
        """
    ),
    script(
      "import \"./own/part.js\";\nimport { a } from \"./site.js\";",
      part: "import \"../site.js\";",
      expect: """
        assets/own/part.js:1:9: error: a part cannot import the script 'site.js' [asset-syntax]
        assets/x.js:2:20: error: 'site.js' is a script of its own, which names are not taken of: import the part that has them, and the script by 'import "./site.js";' [asset-syntax]
        """
    ),
    script(
      "import \"./own/part.js\";\nawait 1; const a = async () => await 1, b = await a;",
      part: "const c = import.meta.url; for await (const d of e) f",
      expect: """
        assets/own/part.js:1:11: error: 'import.meta' is not there when the build has joined a script [asset-syntax]
        assets/own/part.js:1:32: error: 'await' stands in no function, where a joined script cannot wait [asset-syntax]
        assets/x.js:2:1: error: 'await' stands in no function, where a joined script cannot wait [asset-syntax]
        assets/x.js:2:45: error: 'await' stands in no function, where a joined script cannot wait [asset-syntax]
        """
    ),
    script(
      "import \"./own/part\";\nif (a) { import { b } from \"./own/part.js\"; }",
      part: "if (a) return;\r\nif (a) { export const b = { import: 1, export() {} }; }\r\n",
      expect: """
        assets/own/part.js:1:8: error: 'return' stands in no function: it would end all that is joined [asset-syntax]
        assets/own/part.js:2:10: error: 'export' stands in brackets: write it outside of all of them [asset-syntax]
        assets/x.js:1:9: error: './own/part' leads to no script of the folder of assets; did you mean './own/part.js'? [broken-link]
        assets/x.js:2:10: error: 'import' stands in brackets: write it outside of all of them [asset-syntax]
        """
    ),
    script(
      "import \"./own/part.js\";\nfunction a() {}",
      part: "let { b: { a } } = c; if (d) { var e } var e;",
      expect: """
        assets/x.js:2:10: error: 'a' is declared twice in what 'x.js' is joined of: here, and at assets/own/part.js:1 [asset-syntax]
        """
    ),
    script(
      "import \"./own/part.js\";\nconst a = 'b",
      part: "đ(`${a}",
      expect: """
        assets/own/part.js:1:3: error: the template that opens here is not closed [asset-syntax]
        assets/x.js:2:11: error: the string that opens here is not closed [asset-syntax]
        """
    ),
    script(
      "import \"./own/part.js\";",
      part: "/* \"no.js\" */ const a = [\"no.js\", \"search-more.js\"]; import(\"./part.js\");",
      expect: """
        assets/own/part.js:1:27: warning: 'no.js' leads to no file of the site; did you mean 'x.js'? [broken-link]
        assets/own/part.js:1:62: error: './part.js' leads to no file of the site; did you mean 'list.js' or 'site.js' or 'search.js'? [broken-link]
        """
    ),
    MistakeCase(
      "parts that import each other, and scripts",
      .write("assets/x.js", "import \"./own/a.js\";\nimport \"./y.js\";"),
      .write("assets/y.js", "import \"./x.js\";"),
      .write("assets/own/a.js", "import { b } from \"./b.js\"; export const a = 1;"),
      .write(
        "assets/own/b.js",
        "import { a } from \"./a.js\"; export const b = 1; import \"./b.js\";"
      ),
      expect: """
        assets/own/b.js:1:20: error: './a.js' leads back to here by what it imports: a circle has no first [reference-loop]
        assets/own/b.js:1:57: error: './b.js' leads back to here by what it imports: a circle has no first [reference-loop]
        assets/y.js:1:9: error: './x.js' leads back to here by what it imports: a circle has no first [reference-loop]
        """
    ),
    MistakeCase(
      "what is handed over from script to script",
      .write(
        "assets/x.js",
        "import { a, b } from \"./own/a.js\"; import { d } from \"./own/b.js\";"
      ),
      .write("assets/y.js", "import \"./x.js\"; import { a, c } from \"./own/a.js\"; const b = 1;"),
      .write("assets/z.js", "import \"./x.js\"; import { c } from \"./own/a.js\"; const c = 1;"),
      .write("assets/own/a.js", "export let a = 1; export const b = 1; export class c {}"),
      .write("assets/own/b.js", "export async function d() { await 1 }"),
      expect: """
        assets/y.js:1:27: error: 'a' is declared with 'let', and 'y.js' gets a copy of it from 'x.js' that goes stale: export a function that returns it [asset-syntax]
        assets/z.js:1:27: error: 'c' is declared twice in what 'z.js' is joined of: here, and at assets/z.js:1 [asset-syntax]
        """
    ),
    MistakeCase(
      "parts that nothing imports",
      .write("assets/own/a.js", "import \"./b.js\";"),
      .write("assets/own/b.js", ""),
      .write("assets/own/a.css", ""),
      expect: """
        assets/own/a.css:1:1: warning: no style sheet imports this part [misplaced-file]
        assets/own/a.js:1:1: warning: no script imports this part, nor of 'own' 'b.js' [misplaced-file]
        """
    ),
  ]
}
