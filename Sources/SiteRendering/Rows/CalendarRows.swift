internal import Templating

/// A month of a year's calendar, in weeks from Monday to Sunday.
struct CalendarMonthRow: Presentable {
  var name: String
  /// Whether nothing happened in it.
  var isQuiet: Bool
  var weeks: [CalendarWeekRow]

  static let fields = Fields<Self>("calendar month") {
    Field.text("month") { $0.name }
    Field.flag("is_quiet") { $0.isQuiet }
    Field.list("weeks", CalendarWeekRow.self) { $0.weeks }
  }
}

/// Seven days, of which those of other months are blank.
struct CalendarWeekRow: Presentable {
  var days: [CalendarDayRow]

  static let fields = Fields<Self>("calendar week") {
    Field.list("days", CalendarDayRow.self) { $0.days }
  }
}

/// A day, leading to what happened on it.
struct CalendarDayRow: Presentable {
  /// Zero for a blank.
  var number = 0
  var path: String?
  /// The day and what happened, in words.
  var label = ""
  var hasMeetings = false
  var hasArticles = false

  static let fields = Fields<Self>("calendar day") {
    Field.count("number") { $0.number }
    Field.optionalText("path") { $0.path }
    Field.text("label") { $0.label }
    Field.flag("has_meetings") { $0.hasMeetings }
    Field.flag("has_articles") { $0.hasArticles }
  }
}

/// A row of a list of a year, with an anchor where it is the first of its day.
struct DatedRow<Row: Presentable>: Presentable {
  var row: Row
  var anchor: String?

  static var fields: Fields<Self> {
    Fields<Self>("dated row") {
      Field.embedded("row", Row.self) { $0.row }
      Field.optionalText("anchor") { $0.anchor }
    }
  }
}

/// A day of the week at the head of a calendar.
struct WeekdayRow: Presentable {
  var short: String
  var name: String

  static let fields = Fields<Self>("weekday") {
    Field.text("short") { $0.short }
    Field.text("name") { $0.name }
  }
}
