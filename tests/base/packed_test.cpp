// Arrays kept in one piece of memory.

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "base/packed.hpp"
#include "base/table.hpp"
#include "base/word_table.hpp"
#include "support/catch.hpp"

using kiosk::base::Packer;
using kiosk::base::Unpacker;

namespace {

template <typename Entry>
std::span<const Entry> span_of(const std::vector<Entry>& entries) {
  return entries;
}

template <typename Entry>
std::vector<Entry> list_of(std::span<const Entry> entries) {
  return {entries.begin(), entries.end()};
}

}  // namespace

TEST_CASE("Arrays come out as they were packed, each where its entries may lie", "[unit]") {
  Packer packer;
  packer.add(std::span(std::string_view("odd")));
  packer.add(span_of(std::vector<double>{0.5, -2}));
  packer.add(span_of(std::vector<std::uint32_t>()));
  packer.add(span_of(std::vector<std::uint64_t>{7}));
  const auto held = kiosk::base::hold(packer.take());
  Unpacker unpacker(held.bytes);
  CHECK(list_of(unpacker.next<char>()) == std::vector{'o', 'd', 'd'});
  const auto numbers = unpacker.next<double>();
  CHECK(reinterpret_cast<std::uintptr_t>(numbers.data()) % alignof(double) == 0);
  CHECK(list_of(numbers) == std::vector{0.5, -2.0});
  CHECK(unpacker.next<std::uint32_t>().empty());
  CHECK(list_of(unpacker.next<std::uint64_t>()) == std::vector<std::uint64_t>{7});
}

TEST_CASE("What one packer took and what another took come out one after the other", "[unit]") {
  Packer first;
  first.add(span_of(std::vector<std::uint32_t>{1, 2, 3}));
  Packer second;
  second.add(span_of(std::vector<std::uint64_t>{4}));
  first.append(second);
  const auto held = kiosk::base::hold(first.take());
  Unpacker unpacker(held.bytes);
  CHECK(unpacker.next<std::uint32_t>().size() == 3);
  CHECK(unpacker.next<std::uint64_t>().front() == 4);
}

TEST_CASE("Bytes that end too early are told, not read past", "[unit]") {
  Packer packer;
  packer.add(span_of(std::vector<std::uint64_t>{1, 2, 3}));
  const auto packed = packer.take();
  for (std::size_t size = 0; size < packed.size(); ++size) {
    const auto held = kiosk::base::hold(packed.substr(0, size));
    CHECK_THROWS_AS(Unpacker(held.bytes).next<std::uint64_t>(), std::logic_error);
  }
  const auto held = kiosk::base::hold(packed);
  Unpacker unpacker(held.bytes);
  CHECK(unpacker.next<std::uint64_t>().size() == 3);
  CHECK_THROWS_AS(unpacker.next<std::uint64_t>(), std::logic_error);
}

TEST_CASE("Tables are read where they were unpacked", "[unit]") {
  Packer packer;
  kiosk::base::Table<std::uint32_t>::of(3, {{0, 5}, {2, 6}, {2, 7}}).view().pack(packer);
  kiosk::base::WordTable<std::uint32_t>({{"pump", 1}, {"dose", 2}}).view().pack(packer);
  const auto held = kiosk::base::hold(packer.take());
  Unpacker unpacker(held.bytes);
  const auto rows = kiosk::base::TableView<std::uint32_t>::unpack(unpacker);
  const auto words = kiosk::base::WordTableView<std::uint32_t>::unpack(unpacker);
  CHECK(rows.rows() == 3);
  CHECK(rows.row(1).empty());
  CHECK(list_of(rows.row(2)) == std::vector<std::uint32_t>{6, 7});
  CHECK(list_of(words.of("pump")) == std::vector<std::uint32_t>{1});
  CHECK(words.of("pum").empty());
  CHECK(words.word(0) == "dose");
}
