extension MistakeCase {
  /// Files in folders of assets that are no parts, or no texts.
  static let assetFolders: [MistakeCase] = [
    MistakeCase(
      "what belongs to no script in a folder of parts",
      .write("assets/own/README.md", "x"),
      .write("assets/own/.hidden", "x"),
      .write("assets/own/a.svg", "x"),
      .write("assets/own/deeper/a.js", ""),
      .link("assets/own/b.js", to: "/etc/hostname"),
      .link("assets/linked", to: "own"),
      .write("assets/own/a b.js", ""),
      .write("assets/own/con.js", ""),
      expect: """
        assets/linked:1:1: error: this symbolic link leads to no file inside the folder of templates [misplaced-file]
        assets/own/a b.js:1:1: error: 'a b.js' cannot be a name here: a name has letters a-z and A-Z, digits, '.', '_' and '-'; did you mean 'a-b.js'? [misplaced-file]
        assets/own/a.svg:1:1: error: only parts of scripts (.js) and style sheets (.css) lie in a folder of assets [misplaced-file]
        assets/own/b.js:1:1: error: this symbolic link leads to no file inside the folder of templates [misplaced-file]
        assets/own/con.js:1:1: error: 'con.js' is a name that Windows reserves: choose another; did you mean 'con-1.js'? [misplaced-file]
        assets/own/deeper:1:1: error: this is a folder where a file belongs [misplaced-file]
        """
    ),
    MistakeCase(
      "a folder of parts with capitals",
      .write("assets/Own_Parts/a.js", ""),
      expect: """
        assets/Own_Parts:1:1: error: 'Own_Parts' cannot be the name of a folder of parts: it has letters a-z, digits and '-'; did you mean 'own-parts'? [misplaced-file]
        """
    ),
    MistakeCase(
      "a folder with the name of a script",
      .write("assets/own.js/a.js", ""),
      expect: """
        assets/own.js:1:1: error: 'own.js' cannot be the name of a folder of parts: it has letters a-z, digits and '-'; did you mean 'own-js'? [misplaced-file]
        """
    ),
    MistakeCase(
      "parts whose names differ in capitals only",
      .write("assets/x.js", "import \"./own/part.js\";"),
      .write("assets/own/part.js", ""),
      .write("assets/own/Part.js", ""),
      expect: """
        assets/own/Part.js:1:1: error: 'Part.js' and 'part.js' differ in capitals only: rename one [address-collision]
        """
    ),
    MistakeCase(
      "parts that are no text, and a script that has them",
      .writeBytes(
        "assets/x.js",
        Array("import \"./own/a.js\"; import \"./own/b.js\"; //".utf8) + [0xFF]
      ),
      .writeBytes("assets/own/a.js", Array("const đ = '".utf8) + [0xC3] + Array("'".utf8)),
      .write("assets/own/b.js", "const b = 'đ\u{7}';"),
      expect: """
        assets/own/a.js:1:12: error: the file is not UTF-8: there is a byte C3 [encoding]
        assets/own/b.js:1:13: warning: there is a control character, U+0007, which no page can show: delete it [lost-text]
        assets/x.js:1:45: error: the file is not UTF-8: there is a byte FF [encoding]
        """
    ),
    MistakeCase(
      "a script of somebody else that is no text and imports nothing",
      .writeBytes("assets/x.js", Array("'\u{7}'; export { a }; \"".utf8) + [0xFF])
    ),
  ]

  /// Style sheets that cannot be joined of their parts.
  static let sheets: [MistakeCase] = [
    MistakeCase(
      "a style sheet and its parts",
      .write(
        "assets/x.css",
        "@import \"./own/a.css\"; @import \"own/b.css\"; a { b: url(icon.svg) }"
      ),
      .write("assets/own/a.css", "@import \"./b.css\"; a { b: url(icon.svg) }"),
      .write("assets/own/b.css", "")
    ),
    MistakeCase(
      "what a part of a style sheet loads is relative to the folder of assets",
      .write("assets/x.css", "@import \"./own/a.css\";"),
      .write("assets/own/a.css", "a { b: url(../icon.svg) }"),
      expect: """
        assets/own/a.css:1:12: error: '../icon.svg' leads to no file of the site [broken-link]
        """
    ),
    MistakeCase(
      "imports of style sheets that are not joined",
      .write(
        "assets/x.css",
        "@import \"./own/ab.css\"; @import \"./own/aa.css\" print; @import \"icon.css\"; a {} @import \"./own/aa.css\";"
      ),
      .write("assets/own/aa.css", "@import \"https://example.org/a.css\";"),
      expect: """
        assets/own/aa.css:1:1: error: '@import' of what is no part stands behind the text of a part, where no browser reads it: move it to the head of the sheet that is published [asset-syntax]
        assets/x.css:1:10: error: './own/ab.css' leads to no part of a style sheet; did you mean './own/aa.css'? [broken-link]
        assets/x.css:1:25: error: a part is imported with nothing behind its address: write the condition into 'own/aa.css' [asset-syntax]
        assets/x.css:1:55: error: '@import' of what is no part stands behind the text of a part, where no browser reads it: move it to the head of the sheet that is published [asset-syntax]
        assets/x.css:1:64: error: 'icon.css' leads to no file of the site; did you mean 'icon.svg' or 'x.css' or 'style.css'? [broken-link]
        assets/x.css:1:80: error: '@import' stands behind a rule, where no browser reads it: move it to the head [asset-syntax]
        """
    ),
    MistakeCase(
      "parts of a style sheet that import each other, and one that is not closed",
      .write("assets/x.css", "@import \"./own/a.css\";"),
      .write("assets/y.css", "@import \"./own/b.css\"; a {"),
      .write("assets/own/a.css", "@import \"./b.css\";"),
      .write("assets/own/b.css", "@import \"./a.css\"; a { b: \"c"),
      expect: """
        assets/own/a.css:1:10: error: './b.css' leads back to here by what it imports: a circle has no first [reference-loop]
        assets/own/b.css:1:10: error: './a.css' leads back to here by what it imports: a circle has no first [reference-loop]
        assets/own/b.css:1:27: error: the string that opens here is not closed [asset-syntax]
        assets/y.css:1:26: error: the bracket that opens here is not closed [asset-syntax]
        """
    ),
  ]
}
