/// A number that an article reports.
package struct Figure: Sendable, Hashable {
  package enum Qualifier: String, Sendable, CaseIterable {
    case estimated, over, under, about
  }

  package var measure: String
  package var value: DecimalNumber
  package var unit: String?
  package var province: Reference<Province>?
  package var period: EDTFDate?
  package var qualifier: Qualifier?

  package init(
    measure: String,
    value: DecimalNumber,
    unit: String? = nil,
    province: Reference<Province>? = nil,
    period: EDTFDate? = nil,
    qualifier: Qualifier? = nil
  ) {
    self.measure = measure
    self.value = value
    self.unit = unit
    self.province = province
    self.period = period
    self.qualifier = qualifier
  }
}
