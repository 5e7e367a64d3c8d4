extension MistakeCase {
  /// Files and folders, and the ids that they give.
  static let files: [MistakeCase] = [
    MistakeCase(
      "a misspelt folder",
      .rename("officials", to: "oficials"),
      expect: """
        oficials:1:1: error: 'oficials' is not part of an archive and is not read; did you mean 'officials'? [misplaced-file]
        """
    ),
    MistakeCase(
      "a file beside the folders",
      .write("ghi-chu.txt", "Ghi chú"),
      expect: """
        ghi-chu.txt:1:1: warning: 'ghi-chu.txt' is not part of an archive and is not read [misplaced-file]
        """
    ),
    MistakeCase(
      "a misspelt list",
      .rename("topics.yml", to: "topic.yml"),
      expect: """
        topic.yml:1:1: error: 'topic.yml' is not part of an archive and is not read; did you mean 'topics.yml'? [misplaced-file]
        """
    ),
    MistakeCase(
      "a file that is no Markdown",
      .write("articles/2024/anh.jpg", "x"),
      expect: """
        articles/2024/anh.jpg:1:1: warning: only files that end in .md are read here [misplaced-file]
        """
    ),
    MistakeCase(
      "a Markdown file of another ending",
      .rename("officials/do-dinh-dang.md", to: "officials/do-dinh-dang.MD"),
      expect: """
        articles/2024/can-tho-training.md:16:30: error: there is no official 'do-dinh-dang' [unknown-reference]
        officials/do-dinh-dang.MD:1:1: warning: only files that end in .md are read here [misplaced-file]
        """
    ),
    MistakeCase(
      "hidden files and readme are nobody's mistake",
      .write("articles/.DS_Store", "x"),
      .write("articles/README.md", "x"),
      .write("LICENSE.txt", "x")
    ),
    MistakeCase(
      "a folder named like a record is a folder",
      .folder("officials/x.md"),
      .write("officials/y.md/tran-van-be.md", "---\nname: Trần Văn Bé\n---\n")
    ),
    MistakeCase(
      "a folder named like the settings",
      .remove("topics.yml"),
      .folder("topics.yml"),
      expect: """
        topics.yml:1:1: error: this is a folder where a file belongs [misplaced-file]
        """
    ),
    MistakeCase(
      "a file named like a folder",
      .remove("redirects.yml"),
      .write("redirects.yml", ""),
      .write("articles/2026", "x"),
      expect: """
        articles/2026:1:1: warning: only files that end in .md are read here [misplaced-file]
        """
    ),
    MistakeCase(
      "a link out of the tree",
      .link("officials/mat-khau.md", to: "/etc/hostname"),
      expect: """
        officials/mat-khau.md:1:1: error: this symbolic link leads to no file inside the content folder [misplaced-file]
        """
    ),
    MistakeCase(
      "a symbolic link to nothing",
      .link("officials/mat-khau.md", to: "khong-co.md"),
      expect: """
        officials/mat-khau.md:1:1: error: this symbolic link leads to no file inside the content folder [misplaced-file]
        """
    ),
    MistakeCase(
      "a link inside the tree",
      .link("officials/do-dinh-dang-2.md", to: "do-dinh-dang.md"),
      expect: """
        officials/do-dinh-dang-2.md:2:7: warning: 'Đỗ Đình Đăng' and 'Đỗ Đình Đăng' ('do-dinh-dang') may be one person under two ids [duplicate-person]
        """
    ),
    MistakeCase(
      "a folder that is a link out of the tree",
      .link("officials/xa", to: "/etc"),
      expect: """
        officials/xa:1:1: error: symbolic links to folders are not followed [misplaced-file]
        """
    ),
    MistakeCase(
      "an id with capital letters",
      .rename("officials/le-thi-an.md", to: "officials/Le-Thi-An.md"),
      expect: """
        officials/Le-Thi-An.md:1:1: error: 'Le-Thi-An' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'le-thi-an'? [invalid-id]
        """
    ),
    MistakeCase(
      "an id with Vietnamese letters",
      .rename("officials/le-thi-an.md", to: "officials/lê-thị-đào.md"),
      expect: """
        officials/lê-thị-đào.md:1:1: error: 'lê-thị-đào' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'le-thi-dao'? [invalid-id]
        """
    ),
    MistakeCase(
      "an id with underscores",
      .rename("officials/le-thi-an.md", to: "officials/le_thi_an.md"),
      expect: """
        officials/le_thi_an.md:1:1: error: 'le_thi_an' is not an id: an id has small letters a-z, digits and single hyphens between them; did you mean 'le-thi-an'? [invalid-id]
        """
    ),
  ]
}
