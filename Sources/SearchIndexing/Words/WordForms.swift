/// The folded words of some texts, numbered as they come: bases, and forms of bases.
struct WordForms {
  struct Form: Hashable {
    /// The number of the base.
    var base: Int32
    var code: [UInt8]
  }

  private(set) var bases: [[UInt8]] = []
  private(set) var forms: [Form] = []
  /// The traits of each form's base.
  private(set) var traits: [WordTraits] = []
  private var baseNumbers: [[UInt8]: Int32] = [:]
  private var formNumbers: [Form: Int32] = [:]
  private var traitsOfBase: [WordTraits] = []

  func base(ofForm form: Int) -> [UInt8] { bases[Int(forms[form].base)] }

  /// Returns the number of a form, a new one where it is new.
  mutating func number(of word: FoldedWord) -> Int32 {
    let form = Form(base: number(ofBase: word.base), code: word.code)
    if let number = formNumbers[form] { return number }
    let number = Int32(forms.count)
    formNumbers[form] = number
    forms.append(form)
    traits.append(traitsOfBase[Int(form.base)])
    return number
  }

  private mutating func number(ofBase base: [UInt8]) -> Int32 {
    if let number = baseNumbers[base] { return number }
    let number = Int32(bases.count)
    baseNumbers[base] = number
    bases.append(base)
    traitsOfBase.append(WordTraits(of: base))
    return number
  }
}
