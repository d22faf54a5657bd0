/** Words to vectors: subword tokeniser, windows and the type Encoder. */
