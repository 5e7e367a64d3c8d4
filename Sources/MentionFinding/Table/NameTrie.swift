/// Sequences of words as a tree in flat arrays: one table of steps, open addressing.
///
/// A step costs one look into the table whatever the number of names, so that reading a text is
/// linear in the text.
struct NameTrie {
  typealias Node = UInt32

  /// Names as they are written, names without marks, and the stems of bodies.
  static let written: Node = 0
  static let bare: Node = 1
  static let stems: Node = 2
  /// Names that are none of ours: other countries, and what a place's name is only the beginning of.
  static let countries: Node = 3
  static let longer: Node = 4
  private static let rootCount = 5

  private struct Step {
    var key: UInt64 = 0
    var from: Node = 0
    /// Zero for an empty place: no step leads to a root.
    var to: Node = 0
  }

  private var steps: [Step] = []
  private var mask = 0
  private var nodeCount = Node(rootCount)
  private var stepCount = 0
  /// For each node the names that end there: a place in the lists of the maker, or -1.
  private(set) var ends = [Int32](repeating: -1, count: rootCount)

  init(expectedSteps: Int) {
    var size = 64
    while size < expectedSteps * 2 { size *= 2 }
    steps = Array(repeating: Step(), count: size)
    mask = size - 1
  }

  /// Returns where a word leads, or nil.
  @inline(__always)
  func next(_ key: UInt64, after node: Node) -> Node? {
    var place = NameTrie.hash(key, node) & mask
    while true {
      let step = steps[place]
      if step.to == 0 { return nil }
      if step.key == key, step.from == node { return step.to }
      place = (place + 1) & mask
    }
  }

  /// Returns the node at the end of a sequence, made where it is missing.
  mutating func insert(_ keys: [UInt64], under root: Node) -> Node {
    keys.reduce(root) { node, key in next(key, after: node) ?? add(key, after: node) }
  }

  mutating func setEnd(_ list: Int32, of node: Node) { ends[Int(node)] = list }

  private mutating func add(_ key: UInt64, after node: Node) -> Node {
    if (stepCount + 1) * 2 > steps.count { grow() }
    let child = nodeCount
    put(Step(key: key, from: node, to: child))
    nodeCount += 1
    stepCount += 1
    ends.append(-1)
    return child
  }

  private mutating func put(_ step: Step) {
    var place = NameTrie.hash(step.key, step.from) & mask
    while steps[place].to != 0 { place = (place + 1) & mask }
    steps[place] = step
  }

  private mutating func grow() {
    let old = steps
    steps = Array(repeating: Step(), count: old.count * 2)
    mask = steps.count - 1
    for step in old where step.to != 0 { put(step) }
  }

  /// The keys are well mixed already (``SyllableScan``); the node must move them about.
  @inline(__always)
  private static func hash(_ key: UInt64, _ node: Node) -> Int {
    Int(truncatingIfNeeded: key ^ UInt64(node) &* 0x9E37_79B9_7F4A_7C15)
  }
}
