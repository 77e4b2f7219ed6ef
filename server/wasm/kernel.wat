;; Sums of products of 16-bit whole numbers, eight at a time. See server/src/extract/tagger/kernel.ts for what it
;; is for, and server/src/entries/wasmKernel.ts for its use. Built by `npm run build:kernel`.
(module
  (memory (export "memory") 1)

  ;; For each output o: sums[o] = inputs . weights[o].
  ;; All are byte addresses but $outputs, a multiple of 4, and $bytes, the length of what is multiplied, a
  ;; multiple of 16. $stride is the length of one output's weights in bytes.
  (func (export "multiply")
    (param $inputs i32) (param $bytes i32) (param $weights i32) (param $stride i32)
    (param $sums i32) (param $outputs i32)
    (local $at i32) (local $end i32) (local $values v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $row i32)
    (local $low v128) (local $high v128)
    (local.set $end (i32.add (local.get $inputs) (local.get $bytes)))
    (loop $four
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $inputs))
      (local.set $row (local.get $weights))
      (loop $eight
        (local.set $values (v128.load (local.get $at)))
        (local.set $a (i32x4.add (local.get $a)
          (i32x4.dot_i16x8_s (local.get $values) (v128.load (local.get $row)))))
        (local.set $b (i32x4.add (local.get $b)
          (i32x4.dot_i16x8_s (local.get $values)
            (v128.load (i32.add (local.get $row) (local.get $stride))))))
        (local.set $c (i32x4.add (local.get $c)
          (i32x4.dot_i16x8_s (local.get $values)
            (v128.load (i32.add (local.get $row) (i32.shl (local.get $stride) (i32.const 1)))))))
        (local.set $d (i32x4.add (local.get $d)
          (i32x4.dot_i16x8_s (local.get $values)
            (v128.load (i32.add (local.get $row) (i32.mul (local.get $stride) (i32.const 3)))))))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $eight (i32.lt_u (local.get $at) (local.get $end))))
      ;; Four vectors of four partial sums to one vector of four sums.
      (local.set $low (i32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
      (local.set $high (i32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
      (v128.store (local.get $sums) (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $low) (local.get $high))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $low) (local.get $high))))
      (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
      (local.set $weights (i32.add (local.get $weights) (i32.shl (local.get $stride) (i32.const 2))))
      (local.set $outputs (i32.sub (local.get $outputs) (i32.const 4)))
      (br_if $four (i32.gt_s (local.get $outputs) (i32.const 0))))))
