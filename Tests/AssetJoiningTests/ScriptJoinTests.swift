import Diagnostics
import Testing

@testable import AssetJoining

/// A folder of assets in memory.
struct AssetSample {
  let join: AssetJoin

  init(_ texts: [String: String]) {
    join = AssetJoin(
      texts.sorted { $0.key < $1.key }.map { name, text in
        AssetFile(name: name, path: name, bytes: Array(text.utf8))
      }
    )
  }

  /// The text of a file that is joined.
  subscript(name: String) -> String? {
    join.joined[name].map { String(decoding: $0, as: UTF8.self) }
  }

  var lines: [String] { join.findings.map(DiagnosticPrinter.text) }
}

@Suite struct ScriptJoinTests {
  @Test func aScriptThatImportsNothingStays() {
    let sample = AssetSample([
      "a.js": "// import { b } from \"./x/b.js\";\nimport(\"./c.js\"); 'import \"./x/b.js\"'",
      "c.js": "export default class {",
    ])
    #expect(sample.join.joined.isEmpty)
    #expect(sample.lines == [])
  }

  @Test func partsComeFirstEachOnce() {
    let sample = AssetSample([
      "a.js": """
      // The script.
      import { b } from "./x/b.js";
      import {
        c, // why
        d,
      } from "./x/c.js";
      import "./x/e.js";
      console.log(b, c, d);
      """,
      "x/b.js": "import { c } from \"./c.js\"\nexport const b = c",
      "x/c.js": "/** @import { E } from \"./e.js\" */\nexport let c = 1;\nexport function d() {}\n",
      "x/e.js": "import { b } from \"../x/b.js\";\nb();",
    ])
    #expect(sample.lines == [])
    #expect(
      sample["a.js"] == """
        (() => {
        "use strict";
        let c=1;function d(){}
        const b=c;
        b();
        console.log(b,c,d);
        })();

        """
    )
  }

  @Test func whatStandsAroundAnImportIsNotJoined() {
    let sample = AssetSample([
      "a.js": "first()\nimport { b } from \"./b/b.js\"\n(second)()\nexport { }",
      "b/b.js":
        "export async function* b() {} export class C {} export const { d, e: [f = 1] } = g",
    ])
    #expect(
      sample.lines == [
        "a.js:4:1: error: 'export { … }' is not understood here: 'export' stands before a declaration [asset-syntax]"
      ]
    )
    let good = AssetSample([
      "a.js": "first()\nimport { b } from \"./b/b.js\"\n(second)()",
      "b/b.js":
        "export async function* b() {} export class C {} export const { d, e: [f = 1] } = g",
    ])
    #expect(
      good["a.js"] == """
        (() => {
        "use strict";
        async function*b(){}class C{}const{d,e:[f=1]}=g;
        first();
        (second)();
        })();

        """
    )
  }

  @Test func partsOfAnEarlierScriptAreHandedOver() {
    let sample = AssetSample([
      "a.js": "import { q } from \"./x/q.js\";\nq();",
      "b.js": "import \"./a.js\";\nimport { r } from \"./x/r.js\";\nr();",
      "c.js":
        "import { q } from \"./x/q.js\";\nimport \"./b.js\";\nimport { r } from \"./x/r.js\";\nq(r);",
      "d.js": "import \"./a.js\";\nd();",
      "x/p.js": "export const p = 1, o = 2;",
      "x/q.js": "import { p } from \"./p.js\";\nexport const q = () => p;",
      "x/r.js":
        "import { o } from \"./p.js\";\nimport { q } from \"./q.js\";\nexport const r = q(o);",
    ])
    #expect(sample.lines == [])
    #expect(
      sample["a.js"] == """
        (() => {
        "use strict";
        const p=1,o=2;
        const q=()=>p;
        q();
        ((window.vankho ??= {}).parts ??= {})["a.js"] = { o, q };
        })();

        """
    )
    #expect(
      sample["b.js"] == """
        (() => {
        "use strict";
        const { o, q } = window.vankho?.parts?.["a.js"] ?? {};
        const r=q(o);
        r();
        ((window.vankho ??= {}).parts ??= {})["b.js"] = { r };
        })();

        """
    )
    #expect(
      sample["c.js"] == """
        (() => {
        "use strict";
        const { q } = window.vankho?.parts?.["a.js"] ?? {};
        const { r } = window.vankho?.parts?.["b.js"] ?? {};
        q(r);
        })();

        """
    )
    #expect(sample["d.js"] == "(() => {\n\"use strict\";\nd();\n})();\n")
  }

  @Test func namesOfPatternsAreExported() {
    let part = """
      export const { a, b: c, d: { e }, [f()]: g, "h": i = { x: 1, y: [2, 3] }, ...j } = k, [l, , m = n(o, p), ...[q]] = r;
      export let s = () => { const hidden = 1; }, t
      export var u
      """
    let names = ["a", "c", "e", "g", "i", "j", "l", "m", "q", "s", "t", "u"]
    let sample = AssetSample([
      "a.js": "import { \(names.joined(separator: ", ")) } from \"./x/x.js\";", "x/x.js": part,
    ])
    #expect(sample.lines == [])
    let others = ["b", "d", "f", "h", "x", "k", "n", "p", "hidden"]
    for name in others {
      let sample = AssetSample(["a.js": "import { \(name) } from \"./x/x.js\";", "x/x.js": part])
      #expect(sample.lines.count == 1 && sample.lines[0].contains("exports no '\(name)'"))
    }
  }
}
