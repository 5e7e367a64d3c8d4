/// Which room of `Sources/` may import what: the one list of arrows.
///
/// An arrow leads to a room and to all that lies below it; rooms beside each other have none.
struct House: Sendable {
  /// What each room imports of ours; what lies below that, it may import too.
  var arrows: [String: Set<String>]
  /// What every room may import.
  var common: Set<String>
  /// What comes from elsewhere, with the rooms or single files through which it enters.
  var doors: [String: [String]]
  /// The rooms and single files that may hold unsafe code.
  var unsafe: [String]

  static let ours = House(
    arrows: [
      "Diagnostics": [], "HTML": [], "VietnameseText": [], "Cores": [], "SeededNumbers": [],
      "Digests": [], "AssetJoining": [],
      "CMarkGFM": [], "CFileSystem": [],
      "Drawing": ["HTML"],
      "Templating": ["HTML"],
      "Markdown": ["CMarkGFM", "HTML"],
      "FrontMatter": [],
      "FileAccess": ["CFileSystem"],
      "MentionFinding": ["VietnameseText"],
      "PassageMatching": ["VietnameseText", "Cores"],
      "SearchIndexing": ["VietnameseText", "Cores", "Digests"],
      "ArchiveModel": ["Markdown", "VietnameseText"],
      "ArchiveReading": ["ArchiveModel", "FrontMatter", "FileAccess", "Cores"],
      "ArchiveLinking": ["ArchiveReading", "MentionFinding", "PassageMatching"],
      "SitePlanning": ["ArchiveLinking"],
      "Wording": ["ArchiveLinking"],
      "SiteRendering": [
        "SitePlanning", "Wording", "Templating", "Drawing", "Digests", "AssetJoining",
      ],
      "ArchiveIndexing": ["SitePlanning", "Wording", "SearchIndexing"],
      "SiteBuilding": ["SiteRendering", "ArchiveIndexing"],
      "vankho": ["SiteBuilding"],
      "vankho-bench": ["SiteBuilding", "SeededNumbers"],
    ],
    common: ["Diagnostics"],
    doors: [
      "Yams": ["FrontMatter"],
      "ArgumentParser": ["vankho", "vankho-bench"],
      "CMarkGFM": ["Markdown/CMarkDocument.swift"],
      "CFileSystem": ["FileAccess"],
      // Files in FileAccess, signals and the width of the terminal in the command.
      "Glibc": ["FileAccess", "vankho"],
      "Musl": ["FileAccess", "vankho"],
      "Darwin": ["FileAccess", "vankho"],
      "Dispatch": ["Cores"],
      "Synchronization": [
        "Cores", "ArchiveReading", "FileAccess", "SiteRendering/Door", "vankho", "vankho-bench",
      ],
      // Normal forms, base64 and JSON, and what commands ask of the system.
      "Foundation": [
        "Digests/Base64.swift", "VietnameseText/Normalisation.swift", "SearchIndexing", "vankho",
        "vankho-bench",
      ],
    ],
    unsafe: [
      "FileAccess",
      "Markdown/CMarkDocument.swift",
      // Bytes of every page, row of every list, syllable of every text, digest of every record.
      "HTML/HTMLBytes.swift",
      "Markdown/ByteSearch.swift",
      "Templating/RowReference.swift",
      "VietnameseText/Normalisation.swift",
      "VietnameseText/SyllableScan.swift",
      "SearchIndexing/Reading/RecordDigest.swift",
      // Asks the kernel for the memory of the process.
      "vankho-bench/StageMeter.swift",
    ]
  )

  /// Returns the rooms that a room may import: those that arrows lead to, and all below them.
  func below(_ room: String) -> Set<String> {
    var found: Set<String> = []
    var open = Array(arrows[room] ?? [])
    while let next = open.popLast() {
      if found.insert(next).inserted { open += arrows[next] ?? [] }
    }
    return found
  }
}
