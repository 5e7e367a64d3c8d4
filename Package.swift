// swift-tools-version: 6.2
import PackageDescription

/// One list of settings for every target of ours: no silent existential, no leaked import, no
/// unmarked unsafe code, and no warning that is left for later.
let houseSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Of rooms that read all scripts byte by byte: tests do so some hundred times, and without the optimizer
/// take twice as long as all others together.
let hotSettings = houseSettings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

func room(
  _ name: String,
  imports: [Target.Dependency] = [],
  exclude: [String] = [],
  settings: [SwiftSetting] = houseSettings
) -> Target {
  .target(name: name, dependencies: imports, exclude: exclude, swiftSettings: settings)
}

func tests(
  of name: String,
  imports: [Target.Dependency] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "SeededNumbers"] + imports,
    exclude: exclude,
    swiftSettings: houseSettings
  )
}

let package = Package(
  name: "vankho",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "vankho", targets: ["vankho"]),
    .executable(name: "vankho-bench", targets: ["vankho-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]
    ),
    .systemLibrary(name: "CFileSystem"),
    room("Diagnostics"),
    room("HTML"),
    room("VietnameseText"),
    room("Cores"),
    room("Digests"),
    room("SeededNumbers"),
    room("AssetJoining", imports: ["Diagnostics"], settings: hotSettings),
    room("Drawing", imports: ["HTML"]),
    room("PassageMatching", imports: ["Cores"]),
    room("Markdown", imports: ["CMarkGFM", "Diagnostics", "HTML"]),
    room("FrontMatter", imports: ["Diagnostics", .product(name: "Yams", package: "Yams")]),
    room("Templating", imports: ["Diagnostics", "HTML"]),
    room("ArchiveModel", imports: ["Markdown"]),
    room("MentionFinding", imports: ["VietnameseText"]),
    room(
      "SearchIndexing",
      imports: ["Cores", "Digests", "VietnameseText"],
      exclude: ["FORMAT.md"]
    ),
    room("FileAccess", imports: ["CFileSystem"]),
    room(
      "ArchiveReading",
      imports: [
        "ArchiveModel", "Cores", "Diagnostics", "FileAccess", "FrontMatter", "Markdown",
        "VietnameseText",
      ]
    ),
    room(
      "ArchiveLinking",
      imports: [
        "ArchiveModel", "ArchiveReading", "Cores", "Diagnostics", "FileAccess", "Markdown",
        "MentionFinding", "PassageMatching", "VietnameseText",
      ]
    ),
    room(
      "SitePlanning",
      imports: [
        "ArchiveModel", "ArchiveReading", "Diagnostics", "FileAccess", "Markdown",
        "VietnameseText",
      ]
    ),
    room(
      "Wording",
      imports: ["ArchiveModel", "Diagnostics", "FrontMatter", "Markdown", "VietnameseText"]
    ),
    room(
      "SiteRendering",
      imports: [
        "ArchiveLinking", "ArchiveModel", "ArchiveReading", "AssetJoining", "Diagnostics",
        "Digests",
        "Drawing", "FileAccess", "FrontMatter", "HTML", "Markdown", "PassageMatching",
        "SitePlanning", "Templating", "VietnameseText", "Wording",
      ]
    ),
    room(
      "ArchiveIndexing",
      imports: [
        "ArchiveLinking", "ArchiveModel", "Markdown", "SearchIndexing", "VietnameseText", "Wording",
      ]
    ),
    room(
      "SiteBuilding",
      imports: [
        "ArchiveIndexing", "ArchiveLinking", "ArchiveModel", "ArchiveReading", "Cores",
        "Diagnostics", "FileAccess", "SearchIndexing", "SitePlanning", "SiteRendering", "Wording",
      ]
    ),
    .executableTarget(
      name: "vankho",
      dependencies: [
        "ArchiveLinking", "ArchiveReading", "Diagnostics", "FileAccess", "SearchIndexing",
        "SiteBuilding", "SitePlanning",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: houseSettings
    ),
    .executableTarget(
      name: "vankho-bench",
      dependencies: [
        "ArchiveLinking", "Diagnostics", "FileAccess", "SeededNumbers", "SiteBuilding",
        "VietnameseText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: houseSettings
    ),
    .testTarget(name: "HouseTests", swiftSettings: houseSettings),
    tests(of: "Diagnostics"),
    tests(of: "AssetJoining", imports: ["Diagnostics"]),
    tests(of: "Digests"),
    tests(of: "FileAccess"),
    tests(of: "HTML"),
    tests(of: "Drawing", imports: ["HTML"]),
    tests(of: "PassageMatching"),
    tests(of: "VietnameseText"),
    tests(of: "Markdown", imports: ["Diagnostics", "HTML"]),
    tests(of: "FrontMatter", imports: ["Diagnostics"]),
    tests(of: "Templating", imports: ["Diagnostics", "HTML"]),
    tests(of: "ArchiveModel"),
    .testTarget(
      name: "MentionFindingTests",
      dependencies: ["MentionFinding"],
      exclude: ["Fixtures"],
      swiftSettings: houseSettings
    ),
    .testTarget(
      name: "SearchIndexingTests",
      dependencies: ["Digests", "SearchIndexing", "SeededNumbers", "VietnameseText"],
      exclude: ["Fixtures"],
      swiftSettings: houseSettings
    ),
    tests(
      of: "SiteBuilding",
      imports: [
        "ArchiveIndexing", "ArchiveLinking", "ArchiveModel", "ArchiveReading", "Diagnostics",
        "Digests", "FileAccess", "HTML", "Markdown", "PassageMatching", "SearchIndexing",
        "SitePlanning",
        "SiteRendering", "Wording",
      ],
      exclude: ["Golden", "Mentions/Prose"]
    ),
  ]
)
