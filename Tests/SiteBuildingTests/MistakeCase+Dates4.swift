extension MistakeCase {
  /// Dates as editors say them.
  static let dates4: [MistakeCase] = spoken

  private static let meeting = "meetings/can-tho-2024-08-14-training.md"

  /// With what was probably meant.
  private static let spoken: [MistakeCase] = [
    MistakeCase(
      "a date written in words as 20240814",
      .replace("date: 2024-08-14", with: "date: 20240814", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: '20240814' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-08-14'? [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as ~2024",
      .replace("date: 2024-08-14", with: "date: ~2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: '~2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024~'? [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as tháng 8/2024",
      .replace("date: 2024-08-14", with: "date: tháng 8/2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: 'tháng 8/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-08'? [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as August 2024",
      .replace("date: 2024-08-14", with: "date: August 2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: 'August 2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-08'? [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as 14 August 2024",
      .replace("date: 2024-08-14", with: "date: 14 August 2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: '14 August 2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-08-14'? [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as Quý III/2024",
      .replace("date: 2024-08-14", with: "date: Quý III/2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: 'Quý III/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-23'? [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as Q3 2024",
      .replace("date: 2024-08-14", with: "date: Q3 2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: 'Q3 2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-23'? [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as 6 tháng đầu năm 2024",
      .replace("date: 2024-08-14", with: "date: 6 tháng đầu năm 2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: '6 tháng đầu năm 2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-01/2024-06'? [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as năm 2024",
      .replace("date: 2024-08-14", with: "date: năm 2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: 'năm 2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024'? [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as khoảng tháng 8/2024",
      .replace("date: 2024-08-14", with: "date: khoảng tháng 8/2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: 'khoảng tháng 8/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-08~'? [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as từ 14/8/2024 đến 15/8/2024",
      .replace("date: 2024-08-14", with: "date: từ 14/8/2024 đến 15/8/2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: 'từ 14/8/2024 đến 15/8/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain; did you mean '2024-08-14/2024-08-15'? [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as hôm qua 2024",
      .replace("date: 2024-08-14", with: "date: hôm qua 2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: 'hôm qua 2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain [invalid-date]"
    ),
    MistakeCase(
      "a date written in words as tháng 13/2024",
      .replace("date: 2024-08-14", with: "date: tháng 13/2024", in: meeting),
      expect:
        "meetings/can-tho-2024-08-14-training.md:4:7: error: 'tháng 13/2024' is not a date: write 2024-03-07, 2024-03, 2024, 2024-03-07/2024-03-08, with ~ for about or ? for uncertain [invalid-date]"
    ),
  ]
}
