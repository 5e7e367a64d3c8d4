package import ArchiveModel

extension Words {
  /// Units of one name are told apart by when they existed: `Cần Thơ (đến 30/6/2025)`.
  package func fullName(_ province: Province) -> String {
    validity(of: province).map { "\(province.name) (\($0))" } ?? province.name
  }

  /// When a unit existed; nil where nothing is known of it.
  package func validity(of province: Province) -> String? {
    province.valid.flatMap { $0 == .unknown ? nil : date($0) }
  }
}
